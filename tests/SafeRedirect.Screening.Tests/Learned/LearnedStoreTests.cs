namespace SafeRedirect.Screening.Tests.Learned;

/// <summary>What was learned is kept for the next start, and never used when it is not exactly that.</summary>
public sealed class LearnedStoreTests
{
    private static readonly IReadOnlyList<LexiconEntry> Book =
    [
        Line("examples", "gender-violence.urgent", "he beats me now"),
        Line("examples", "gender-violence.urgent", "he beats me now again"),
        Line("examples", "ordinary", "where is the school"),
        Line("examples", "ordinary", "where is the office"),
        Line("examples", "thresholds", "disclosure"),
        Line("concepts", "hit", "beats hits"),
        Line("concepts", "before", "re"),
        Line("questions", "housing", "where can i sleep"),
        Line("questions", "housing", "a place to sleep"),
        Line("questions", "none", "who won the game"),
    ];

    private readonly MemoryStore _store = new();

    [Fact]
    public void The_second_screener_reads_what_the_first_one_kept_and_understands_the_same()
    {
        var first = Build(Book);
        var second = Build(Book);

        Assert.Equal((1, 1), (_store.Written, _store.Read));
        foreach (var text in new[] { "he hits me now", "where is the school", "he beats me", "re beats me now" })
        {
            Assert.Equivalent(first.Screen(text), second.Screen(text), strict: true);
            Assert.Equal(first.RankArticles(text, "en", out var before), second.RankArticles(text, "en", out var after));
            Assert.Equal(before, after);
        }
    }

    [Fact]
    public void Other_examples_are_learned_anew()
    {
        Build(Book);
        Build([.. Book, Line("examples", "ordinary", "good morning")]);

        Assert.Equal((2, 0), (_store.Written, _store.Read));
    }

    [Fact]
    public void What_is_cut_off_or_changed_is_learned_anew()
    {
        var whole = Build(Book);
        var kept = _store.Kept.Values.Single();
        foreach (var damaged in new[] { kept[..(kept.Length / 2)], kept[..^1], [], [.. kept[..8], .. Enumerable.Repeat((byte)255, 64), .. kept[72..]] })
        {
            _store.Kept[_store.Kept.Keys.Single()] = damaged;

            var screener = Build(Book);

            Assert.Equivalent(whole.Screen("he beats me now"), screener.Screen("he beats me now"), strict: true);
            Assert.Equal(kept, _store.Kept.Values.Single());
        }
    }

    private Screener Build(IReadOnlyList<LexiconEntry> entries)
    {
        var screener = Screener.Build(entries, [], out var faults, store: _store);
        Assert.Empty(faults);
        return screener.MakeReady();
    }

    private static LexiconEntry Line(string section, string list, string pattern) => new($"content/screening/{section}/en.yaml:12", "en", section, list, pattern);

    private sealed class MemoryStore : ILearnedStore
    {
        public Dictionary<string, byte[]> Kept { get; } = [];

        public int Written { get; private set; }

        public int Read { get; private set; }

        public Stream? Open(string fingerprint)
        {
            if (!Kept.TryGetValue(fingerprint, out var bytes))
            {
                return null;
            }

            Read++;
            return new MemoryStream(bytes);
        }

        public void Keep(string fingerprint, Action<Stream> write)
        {
            Written++;
            using var stream = new MemoryStream();
            write(stream);
            Kept[fingerprint] = stream.ToArray();
        }
    }
}
