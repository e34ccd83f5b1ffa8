namespace SafeRedirect.Bot.Storage;

/// <summary>The schema, as numbered steps forward. A step that was released is never changed: add another.</summary>
internal static class Migrations
{
    /// <summary>All steps; the database's <c>user_version</c> counts those that were run.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // 1: referrals and counters. Times of referrals are rounded down to the quarter of an hour, so that they cannot be held against a platform's own record.
        """
        CREATE TABLE referral (
            reference TEXT PRIMARY KEY,
            state TEXT NOT NULL,
            priority TEXT NOT NULL,
            language TEXT NOT NULL,
            pathway TEXT NOT NULL,
            topic TEXT NULL,
            around_office INTEGER NOT NULL,
            consent_script TEXT NOT NULL,
            consent_version INTEGER NOT NULL,
            consent_hash TEXT NOT NULL,
            consent_language TEXT NOT NULL,
            consent_basis TEXT NOT NULL,
            recorded_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX referral_expires ON referral (expires_at);
        CREATE TABLE counter (
            day TEXT NOT NULL,
            language TEXT NOT NULL,
            channel TEXT NOT NULL,
            name TEXT NOT NULL,
            article TEXT NOT NULL,
            pathway_group TEXT NOT NULL,
            value INTEGER NOT NULL,
            PRIMARY KEY (day, language, channel, name, article, pathway_group)
        ) STRICT, WITHOUT ROWID;
        """,
    ];
}
