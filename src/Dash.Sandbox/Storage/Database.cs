using Microsoft.Data.Sqlite;

namespace Dash.Sandbox.Storage;

/// <summary>
/// The one SQLite connection of a sandbox. Work is serialised and runs in a transaction: a request is written whole or not at all,
/// and the publisher never meets a half-written post.
/// </summary>
internal sealed class Database : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _connection;
    private bool _disposed;

    private Database(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a file, or memory that lives as long as this object when no path is given.</summary>
    public static Database Open(string? path)
    {
        SQLitePCL.Batteries_V2.Init();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? ":memory:", Pooling = false }.ToString());
        try
        {
            connection.Open();
            var database = new Database(connection);
            database.Prepare(path is not null);
            return database;
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw new IOException($"The sandbox database '{path}' cannot be opened: {failure.Message} Choose a path in an existing, writable folder.", failure);
        }
    }

    public T Run<T>(Func<SqliteSession, T> work)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            using var transaction = _connection.BeginTransaction();
            var result = work(new SqliteSession(_connection, transaction));
            transaction.Commit();
            return result;
        }
    }

    public void Run(Action<SqliteSession> work) => Run(session =>
    {
        work(session);
        return true;
    });

    public void Dispose()
    {
        lock (_gate)
        {
            _disposed = true;
            _connection.Dispose();
        }
    }

    private void Prepare(bool isFile)
    {
        if (isFile)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;";
            command.ExecuteNonQuery();
        }

        Run(session => session.Execute(DatabaseSchema.Sql));
    }
}
