using Dash.Sandbox.Scheduling;
using Dash.Sandbox.Seeding;
using Dash.Sandbox.Services;
using Dash.Sandbox.Specification;
using Dash.Sandbox.Storage;

namespace Dash.Sandbox.Systems.Dash;

/// <summary>Dash Social: four services, keys that open brands, and an error body with a code, a status and errors by field.</summary>
internal sealed class DashSystem : IApiSystem
{
    private readonly SystemParts _parts;

    public DashSystem(SystemParts parts)
    {
        _parts = parts;
        var context = parts.Context;
        Limits = new DashRateLimits(context.Accounts, parts.Options);
        Work = [new Publisher(context.Database, parts.Faults)];
        Services =
        [
            new SchedulerService(context),
            new LibraryService(context, new MediaService(context, parts.Shelf)),
            new PinterestService(context),
            new AuthService(),
        ];
    }

    public IReadOnlyList<IApiService> Services { get; }

    public IReadOnlyList<IClockWork> Work { get; }

    public IRateLimits Limits { get; }

    public void Plant(SqliteSession session)
    {
        var brands = _parts.Options.Brands;
        CatalogSeeds.Plant(session, brands, _parts.Now);
        if (_parts.Options.Seed is { } seed)
        {
            new SeedPlanter(seed, [.. _parts.Faults.PublishingErrors], _parts.Now).Plant(session, brands);
        }
    }

    public IApiAccess Admit(string? key, ApiOperation? operation) =>
        _parts.Context.Accounts.Find(key) ?? throw new ApiProblem(401, key is null
            ? "Missing API key. Send it as Authorization: Bearer <key>."
            : "The API key is not valid. Check it in the Developer section, or use a key of this sandbox.");

    public ApiProblem Refuse(IReadOnlyList<Violation> violations) => ApiProblem.NotValid(violations);

    public ApiResponse Render(ApiProblem problem) => problem.ToResponse();
}
