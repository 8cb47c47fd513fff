namespace Dash.Sandbox.Storage;

/// <summary>Tables of the sandbox. Times are microseconds since 1970, UTC. Numbers start high so that no two kinds of id look alike.</summary>
internal static class DatabaseSchema
{
    public const string Sql = """
        DROP TABLE IF EXISTS uploads;
        CREATE TABLE IF NOT EXISTS posts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            network TEXT NOT NULL,
            brand_id INTEGER NOT NULL,
            status TEXT NOT NULL,
            timestamp INTEGER,
            created_at INTEGER NOT NULL,
            updated_at INTEGER NOT NULL,
            due_at INTEGER,
            group_id TEXT,
            fields TEXT NOT NULL
        );
        CREATE INDEX IF NOT EXISTS posts_by_time ON posts (network, brand_id, timestamp);
        CREATE INDEX IF NOT EXISTS posts_by_due ON posts (due_at) WHERE due_at IS NOT NULL;
        CREATE INDEX IF NOT EXISTS posts_by_group ON posts (group_id) WHERE group_id IS NOT NULL;
        INSERT INTO sqlite_sequence (name, seq) SELECT 'posts', 806261 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'posts');

        CREATE TABLE IF NOT EXISTS media (
            media_id INTEGER PRIMARY KEY AUTOINCREMENT,
            brand_id INTEGER NOT NULL,
            type TEXT NOT NULL,
            address TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            facts TEXT NOT NULL
        );
        CREATE INDEX IF NOT EXISTS media_by_brand ON media (brand_id, created_at);
        INSERT INTO sqlite_sequence (name, seq) SELECT 'media', 650431493 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'media');

        CREATE TABLE IF NOT EXISTS upload_files (
            key TEXT PRIMARY KEY,
            content_type TEXT NOT NULL,
            expires_at INTEGER NOT NULL,
            file TEXT
        );

        CREATE TABLE IF NOT EXISTS catalog (
            kind TEXT NOT NULL,
            owner_id INTEGER NOT NULL,
            id TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (kind, owner_id, id)
        );

        CREATE TABLE IF NOT EXISTS documents (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            system TEXT NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            due_at INTEGER,
            document TEXT NOT NULL,
            UNIQUE (system, kind, id)
        );
        CREATE INDEX IF NOT EXISTS documents_by_due ON documents (system, kind, due_at) WHERE due_at IS NOT NULL;
        """;
}
