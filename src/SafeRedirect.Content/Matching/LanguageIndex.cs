using SafeRedirect.Content.Matching.Features;

namespace SafeRedirect.Content.Matching;

/// <summary>The questions of all articles of one language, ready to be compared with.</summary>
internal sealed class LanguageIndex
{
    private readonly MatchTuning _tuning;
    private readonly ArticleId[] _articles;
    private readonly Dictionary<string, int> _exact;
    private readonly FeatureTable _features;
    private readonly float[] _weights;
    private readonly float[] _unknown;
    private readonly PostingLists _postings;

    internal LanguageIndex(LanguageIndexBuilder built, MatchTuning tuning)
    {
        _tuning = tuning;
        _articles = [.. built.Articles];
        _exact = built.Exact;
        _features = built.Features;
        _weights = built.Weights;
        _unknown = built.UnknownWeights;
        _postings = built.Postings;
    }

    /// <summary>Matches a folded question.</summary>
    public QuestionMatch Match(string folded)
    {
        var scratch = MatchScratch.Rent(_features.Count, _articles.Length);
        var scores = Score(folded, scratch);
        Span<int> best = stackalloc int[4];
        var found = Best(scores, best);
        if (_exact.TryGetValue(folded, out var exact))
        {
            return new QuestionMatch(MatchDecision.Answer, _articles[exact], Alternatives(scores, best[..found], exact, 0f), IsExact: true);
        }

        var top = found == 0 ? 0f : scores[best[0]];
        var lead = found > 1 ? (top - scores[best[1]]) / top : 1f;
        var sureness = Sureness(top, lead);
        if (sureness < _tuning.Suggest)
        {
            return QuestionMatch.None;
        }

        var decision = sureness >= _tuning.Answer && lead >= _tuning.Lead ? MatchDecision.Answer : MatchDecision.Suggest;
        return new QuestionMatch(decision, _articles[best[0]], Alternatives(scores, best[..found], best[0], top * _tuning.Alternative));
    }

    /// <summary>How likely the best article is the right one, 0 to 1; 0 for a score of 0.</summary>
    private float Sureness(float score, float lead) =>
        1f / (1f + MathF.Exp(-(_tuning.Intercept + (_tuning.PerScore * MathF.Log(score)) + (_tuning.PerLead * lead))));

    /// <summary>The score of each article, 0 to 1.</summary>
    private ReadOnlySpan<float> Score(ReadOnlySpan<char> folded, MatchScratch scratch)
    {
        var articles = scratch.Articles.AsSpan(0, _articles.Length);
        articles.Clear();
        var length = MathF.Sqrt(Accumulate(folded, scratch, articles));
        if (length > 0f)
        {
            foreach (ref var score in articles)
            {
                score /= length;
            }
        }

        return articles;
    }

    /// <returns>The squared length of the question's vector, with the features that no article has: they are what makes a strange question score low.</returns>
    private float Accumulate(ReadOnlySpan<char> folded, MatchScratch scratch, Span<float> articles)
    {
        var squares = 0f;
        var known = 0;
        var count = FeatureScan.Scan(folded, scratch.Features);
        foreach (ref readonly var feature in scratch.Features.AsSpan(0, count))
        {
            var id = _features.Find(feature.Hash);
            if (id < 0)
            {
                var weight = _unknown[(int)feature.Kind];
                squares += weight * weight;
            }
            else if (scratch.Counts[id]++ == 0)
            {
                scratch.Known[known++] = id;
            }
        }

        foreach (var id in scratch.Known.AsSpan(0, known))
        {
            var weight = _weights[id] * scratch.Counts[id];
            scratch.Counts[id] = 0;
            if (weight > 0f)
            {
                squares += weight * weight;
                _postings.AddTo(articles, id, weight);
            }
        }

        return squares;
    }

    private static int Best(ReadOnlySpan<float> scores, Span<int> best)
    {
        var found = 0;
        for (var article = 0; article < scores.Length; article++)
        {
            if (scores[article] <= 0f)
            {
                continue;
            }

            var place = found;
            while (place > 0 && scores[best[place - 1]] < scores[article])
            {
                place--;
            }

            if (place < best.Length)
            {
                found = Math.Min(found + 1, best.Length);
                best[place..(found - 1)].CopyTo(best[(place + 1)..]);
                best[place] = article;
            }
        }

        return found;
    }

    private ArticleId[] Alternatives(ReadOnlySpan<float> scores, ReadOnlySpan<int> best, int chosen, float least)
    {
        Span<int> kept = stackalloc int[3];
        var count = 0;
        foreach (var article in best)
        {
            if (article != chosen && count < kept.Length && scores[article] >= least)
            {
                kept[count++] = article;
            }
        }

        var alternatives = count == 0 ? [] : new ArticleId[count];
        for (var i = 0; i < count; i++)
        {
            alternatives[i] = _articles[kept[i]];
        }

        return alternatives;
    }
}
