namespace SafeRedirect.Content.Matching;

/// <summary>Builds the index of one language.</summary>
internal sealed class LanguageIndexBuilder
{
    private static readonly int Kinds = Enum.GetValues<FeatureKind>().Length;

    private readonly MatchTuning _tuning;
    private readonly Feature[] _buffer = new Feature[FeatureScan.MaxFeatures];
    private readonly List<FeatureKind> _kinds = [];
    private readonly List<List<(int Feature, float Weight)>> _examples = [];

    private LanguageIndexBuilder(MatchTuning tuning) => _tuning = tuning;

    public List<ArticleId> Articles { get; } = [];

    public Dictionary<string, int> Exact { get; } = new(StringComparer.Ordinal);

    public FeatureTable Features { get; } = new();

    public List<int> ArticleOfExample { get; } = [];

    public float[] Weights { get; private set; } = [];

    public float[] UnknownWeights { get; } = new float[Kinds];

    public PostingLists ByExample { get; private set; } = PostingLists.Of([], 0);

    public PostingLists ByArticle { get; private set; } = PostingLists.Of([], 0);

    /// <summary>Builds the index.</summary>
    /// <param name="articles">Each article with its folded examples: questions, title, label.</param>
    public static LanguageIndex Build(IEnumerable<(ArticleId Id, IReadOnlyList<string> Examples)> articles, MatchTuning tuning)
    {
        var builder = new LanguageIndexBuilder(tuning);
        foreach (var (id, examples) in articles)
        {
            builder.Add(id, examples);
        }

        builder.Weigh();
        return new LanguageIndex(builder, tuning);
    }

    private void Add(ArticleId id, IReadOnlyList<string> examples)
    {
        foreach (var example in examples)
        {
            Exact.TryAdd(example, Articles.Count);
            var counts = new Dictionary<int, float>();
            var count = FeatureScan.Scan(example, _buffer);
            foreach (var feature in _buffer.AsSpan(0, count))
            {
                var number = Features.Add(feature.Hash);
                if (number == _kinds.Count)
                {
                    _kinds.Add(feature.Kind);
                }

                counts[number] = counts.GetValueOrDefault(number) + 1f;
            }

            _examples.Add([.. counts.Select(pair => (pair.Key, pair.Value))]);
            ArticleOfExample.Add(Articles.Count);
        }

        Articles.Add(id);
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
            UnknownWeights[kind] = KindWeight((FeatureKind)kind) * Rarity(1);
        }

        var articles = Articles.Select(_ => new Dictionary<int, float>()).ToList();
        foreach (var (example, article) in _examples.Zip(ArticleOfExample))
        {
            for (var i = 0; i < example.Count; i++)
            {
                var weight = example[i].Weight * Weights[example[i].Feature];
                example[i] = example[i] with { Weight = weight };
                articles[article][example[i].Feature] = articles[article].GetValueOrDefault(example[i].Feature) + weight;
            }

            example.RemoveAll(entry => entry.Weight == 0f);
        }

        ByExample = PostingLists.Of(_examples, Features.Count);
        ByArticle = PostingLists.Of(
            [.. articles.Select(article => article.Where(pair => pair.Value > 0f).Select(pair => (pair.Key, pair.Value)).ToList())], Features.Count);
    }

    /// <summary>In how many articles each feature stands.</summary>
    private int[] Holders()
    {
        var holders = new int[Features.Count];
        var last = new int[Features.Count];
        Array.Fill(last, -1);
        foreach (var (example, article) in _examples.Zip(ArticleOfExample))
        {
            foreach (var (feature, _) in example)
            {
                if (last[feature] != article)
                {
                    last[feature] = article;
                    holders[feature]++;
                }
            }
        }

        return holders;
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
