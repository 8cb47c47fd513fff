using System.Text.Json;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace Dash.Scheduling;

/// <summary>Lines and plans as rows, and back.</summary>
internal static class LedgerRows
{
    public const string EntryColumns = "scope, key, content, state, group_id, holder, first_at, sent_at, at, answer, version";

    public const string PlanColumns = "id, scope, batch, made_at, expires_at, used_at";

    public static (string, object?)[] Values(LedgerEntry entry) =>
    [
        ("scope", entry.Key.Scope),
        ("key", entry.Key.Text),
        ("content", entry.Content),
        ("state", entry.State.ToString()),
        ("group_id", entry.GroupId.ToString()),
        ("holder", entry.Holder),
        ("first_at", entry.FirstAt.ToUnixTimeTicks()),
        ("sent_at", entry.SentAt.ToUnixTimeTicks()),
        ("at", entry.At?.ToUnixTimeTicks()),
        ("post_id", entry.Answer?.Id),
        ("answer", entry.Answer is null ? null : JsonSerializer.Serialize(entry.Answer, LedgerJson.Default.ScheduledPost)),
        ("version", entry.Version),
    ];

    public static LedgerEntry Entry(SqliteDataReader row) => new()
    {
        Key = new LedgerKey(row.GetString(0), row.GetString(1)),
        Content = row.GetString(2),
        State = Enum.TryParse<LedgerState>(row.GetString(3), out var state) ? state : throw new FormatException($"'{row.GetString(3)}' is no state of a line."),
        GroupId = Guid.Parse(row.GetString(4)),
        Holder = row.GetString(5),
        FirstAt = Instant.FromUnixTimeTicks(row.GetInt64(6)),
        SentAt = Instant.FromUnixTimeTicks(row.GetInt64(7)),
        At = row.IsDBNull(8) ? null : Instant.FromUnixTimeTicks(row.GetInt64(8)),
        Answer = row.IsDBNull(9) ? null : JsonSerializer.Deserialize(row.GetString(9), LedgerJson.Default.ScheduledPost),
        Version = row.GetInt64(10),
    };

    public static (string, object?)[] Values(StoredPlan plan) =>
    [
        ("id", plan.Id),
        ("scope", plan.Scope),
        ("batch", plan.Batch),
        ("made_at", plan.MadeAt.ToUnixTimeTicks()),
        ("expires_at", plan.ExpiresAt.ToUnixTimeTicks()),
        ("used_at", plan.UsedAt?.ToUnixTimeTicks()),
    ];

    public static StoredPlan Plan(SqliteDataReader row) => new()
    {
        Id = row.GetString(0),
        Scope = row.GetString(1),
        Batch = row.GetString(2),
        MadeAt = Instant.FromUnixTimeTicks(row.GetInt64(3)),
        ExpiresAt = Instant.FromUnixTimeTicks(row.GetInt64(4)),
        UsedAt = row.IsDBNull(5) ? null : Instant.FromUnixTimeTicks(row.GetInt64(5)),
    };
}
