using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Dash.Scheduling;

/// <summary>
/// One connection to a ledger file. Every change is a single statement, so a process that dies leaves it done or not begun; it is on the
/// disk before the call returns, because what is journalled has to outlive the machine too.
/// </summary>
internal sealed class LedgerDatabase : IDisposable
{
    private const int WaitSeconds = 15;

    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;
    private readonly string _place;

    private LedgerDatabase(SqliteConnection connection, string place) => (_connection, _place) = (connection, place);

    /// <param name="path">The file; null keeps everything in memory.</param>
    /// <param name="schema">Makes the tables, given the file's name for its problems; null makes those of a ledger.</param>
    /// <exception cref="SchedulingException">The file cannot be opened, is no ledger, or was written by a newer version.</exception>
    public static LedgerDatabase Open(string? path, Action<LedgerDatabase, string>? schema = null)
    {
        SQLitePCL.Batteries_V2.Init();
        var place = path ?? ":memory:";
        var address = new SqliteConnectionStringBuilder { DataSource = place, Pooling = false, DefaultTimeout = WaitSeconds };
        var database = new LedgerDatabase(new SqliteConnection(address.ToString()), place);
        try
        {
            database.Guard(() =>
            {
                database._connection.Open();
                database.Execute("PRAGMA busy_timeout = 15000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
                (schema ?? LedgerSchema.Apply)(database, place);
            });
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public int Execute(string sql, params (string Name, object? Value)[] parameters) => Guard(() =>
    {
        using var command = Command(sql, parameters);
        return command.ExecuteNonQuery();
    });

    public T? First<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters) => Guard(() =>
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        return reader.Read() ? read(reader) : default;
    });

    public IReadOnlyList<T> All<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object? Value)[] parameters) => Guard(() =>
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    });

    /// <summary>Runs several statements as one.</summary>
    public void Together(Action work) => Guard(() =>
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            work();
            Execute("COMMIT");
        }
        catch
        {
            RollBack();
            throw;
        }
    });

    // SQLite rolls back by itself after some errors; what matters is the error that came first.
    private void RollBack()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (SchedulingException)
        {
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _connection.Dispose();
        }
    }

    private SqliteCommand Command(string sql, (string Name, object? Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue("$" + name, value ?? DBNull.Value);
        }

        return command;
    }

    private void Guard(Action work) => Guard(() =>
    {
        work();
        return true;
    });

    private T Guard<T>(Func<T> work)
    {
        lock (_gate)
        {
            try
            {
                return work();
            }
            catch (Exception failure) when (failure is SqliteException or JsonException or FormatException)
            {
                throw new SchedulingException(LedgerProblems.Unavailable(_place, failure.Message), failure);
            }
        }
    }
}
