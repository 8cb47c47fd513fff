using Dash.CrashHost;
using Dash.Scheduling;
using NodaTime;
using NodaTime.Text;

// Arguments: root of the sandbox, key, file of the ledger, start of the batch.
var (root, key, path, start) = (new Uri(args[0]), args[1], args[2], InstantPattern.ExtendedIso.Parse(args[3]).Value);

using var http = new HttpClient(new NarratingHandler());
var provider = DashProviderFactory.Create(new DashProviderSettings
{
    ApiKey = key,
    SchedulerAddress = new Uri(root, "scheduler/"),
    LibraryAddress = new Uri(root, "library/"),
    PinterestAddress = new Uri(root, "pinterest/"),
    AuthAddress = new Uri(root, "auth/"),
    HttpClient = http,
});
using var ledger = SqliteLedger.Open(path);
var service = new SchedulingService(provider, NetworkRuleBook.Default, SystemClock.Instance, new SchedulingSettings
{
    Ledger = ledger,
    Journal = new LedgerSettings { SettleTime = Duration.FromSeconds(1) },
});

var results = await service.ScheduleAsync(CrashBatch.From(start));
foreach (var result in results)
{
    Console.WriteLine($"result {result.Index} {result.Outcome} {(result.Replayed ? "replayed" : "sent")} {result.PostId} {string.Join(' ', result.Problems.Select(problem => problem.Message))}");
}

return results.All(result => result.Outcome == ItemOutcome.Created) ? 0 : 1;
