using SafeRedirect.Content.Matching.Features;

namespace SafeRedirect.Content.Matching;

/// <summary>Builds the index of one language.</summary>
internal sealed class LanguageIndexBuilder
{
    /// <summary>Counts above are taken for this one.</summary>
    private const int MaxCount = 256;

    private static readonly int Kinds = Enum.GetValues<FeatureKind>().Length;

    private readonly MatchTuning _tuning;
    private readonly Feature[] _buffer = new Feature[FeatureScan.MaxFeatures];
    private readonly List<FeatureKind> _kinds = [];
    private readonly Dictionary<string, (ulong Hash, int[] Numbers)> _words = new(StringComparer.Ordinal);
    private readonly FeatureSum _sum = new();
    private readonly SparseVectors _questions = new();
    private readonly SparseVectors _bodies = new();

    private readonly float[] _damped;

    private LanguageIndexBuilder(MatchTuning tuning)
    {
        _tuning = tuning;
        _damped = [.. Enumerable.Range(0, MaxCount).Select(count => MathF.Pow(count, tuning.Damping))];
    }

    public List<ArticleId> Articles { get; } = [];

    public Dictionary<string, int> Exact { get; } = new(StringComparer.Ordinal);

    public FeatureTable Features { get; } = new();

    public float[] Weights { get; private set; } = [];

    public float[] UnknownWeights { get; } = new float[Kinds];

    public PostingLists Postings { get; private set; } = PostingLists.Of(new SparseVectors(), 0, 1f);

    /// <summary>Builds the index.</summary>
    public static LanguageIndex Build(IEnumerable<MatchSource> articles, MatchTuning tuning)
    {
        var builder = new LanguageIndexBuilder(tuning);
        foreach (var article in articles)
        {
            builder.Add(article);
        }

        builder.Weigh();
        builder.Turn();
        return new LanguageIndex(builder, tuning);
    }

    private void Add(MatchSource article)
    {
        foreach (var example in article.Examples)
        {
            Exact.TryAdd(example, Articles.Count);
            Count(example);
        }

        _sum.MoveTo(_questions);
        foreach (var paragraph in article.Body)
        {
            Count(paragraph);
        }

        _sum.MoveTo(_bodies);
        Articles.Add(article.Id);
    }

    private void Count(string folded)
    {
        var before = 0UL;
        var text = folded.AsSpan(0, Math.Min(folded.Length, FeatureScan.MaxLength));
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (word.IsEmpty)
            {
                continue;
            }

            var known = NumbersOf(word);
            if (before != 0)
            {
                _sum.Add(Number(FeatureScan.Pair(before, known.Hash)), 1f);
            }

            before = known.Hash;
            foreach (var number in known.Numbers)
            {
                _sum.Add(number, 1f);
            }
        }
    }

    /// <summary>The same words come again and again: each is taken apart once.</summary>
    private (ulong Hash, int[] Numbers) NumbersOf(ReadOnlySpan<char> word)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (words.TryGetValue(word, out var known))
        {
            return known;
        }

        var numbers = new int[FeatureScan.Word(word, _buffer)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number(_buffer[i]);
        }

        known = (FeatureScan.Hash(word), numbers);
        words[word] = known;
        return known;
    }

    private int Number(Feature feature)
    {
        var number = Features.Add(feature.Hash);
        if (number == _kinds.Count)
        {
            _kinds.Add(feature.Kind);
        }

        return number;
    }

    private void Weigh()
    {
        var holders = Holders();
        Weights = new float[Features.Count];
        for (var feature = 0; feature < Weights.Length; feature++)
        {
            Weights[feature] = holders[feature] > _tuning.TooCommon * Articles.Count ? 0f : KindWeight(_kinds[feature]) * Rarity(holders[feature]);
        }

        for (var kind = 0; kind < Kinds; kind++)
        {
            UnknownWeights[kind] = _tuning.Unknown * KindWeight((FeatureKind)kind) * Rarity(1);
        }
    }

    private void Turn()
    {
        var articles = new SparseVectors();
        for (var article = 0; article < Articles.Count; article++)
        {
            AddDamped(_questions, article, 1f);
            AddDamped(_bodies, article, _tuning.Body);
            _sum.MoveTo(articles);
        }

        Postings = PostingLists.Of(articles, Features.Count, _tuning.LengthPower);
    }

    /// <summary>A feature that comes often counts more, but not as many times more.</summary>
    private void AddDamped(SparseVectors vectors, int article, float share)
    {
        var features = vectors.FeaturesOf(article);
        var counts = vectors.ValuesOf(article);
        for (var i = 0; i < features.Length; i++)
        {
            var value = share * Weights[features[i]] * _damped[Math.Min((int)counts[i], _damped.Length - 1)];
            if (value > 0f)
            {
                _sum.Add(features[i], value);
            }
        }
    }

    /// <summary>In how many articles each feature stands.</summary>
    private int[] Holders()
    {
        var holders = new int[Features.Count];
        var last = new int[Features.Count];
        Array.Fill(last, -1);
        for (var article = 0; article < Articles.Count; article++)
        {
            Hold(_questions.FeaturesOf(article), article);
            Hold(_bodies.FeaturesOf(article), article);
        }

        return holders;

        void Hold(ReadOnlySpan<int> features, int article)
        {
            foreach (var feature in features)
            {
                if (last[feature] != article)
                {
                    last[feature] = article;
                    holders[feature]++;
                }
            }
        }
    }

    private float Rarity(int holders) => MathF.Log((Articles.Count + 1f) / (holders + 0.5f)) + 0.1f;

    private float KindWeight(FeatureKind kind) => kind switch
    {
        FeatureKind.Word => _tuning.Word,
        FeatureKind.Pair => _tuning.Pair,
        FeatureKind.Three => _tuning.Three,
        FeatureKind.Four => _tuning.Four,
        _ => throw new System.Diagnostics.UnreachableException($"No weight for {kind}."),
    };
}
