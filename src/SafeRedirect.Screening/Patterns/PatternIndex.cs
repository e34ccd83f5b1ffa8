using System.Numerics;
using SafeRedirect.Screening.Folding;

namespace SafeRedirect.Screening.Patterns;

/// <summary>All forms of a group of patterns, found by their rarest word. A message is read once, and the work at each word is bounded by the forms that word anchors.</summary>
internal sealed class PatternIndex
{
    private const int GapWords = 3;
    private readonly PatternForm[] forms;
    private readonly LiteralSets sets;

    // The forms that a literal anchors: triggers[firstTrigger[literal]] up to triggers[firstTrigger[literal + 1]].
    private readonly int[] firstTrigger;
    private readonly int[] triggers;

    public PatternIndex(PatternForm[] forms, LiteralSets sets, int literals)
    {
        this.forms = forms;
        this.sets = sets;
        firstTrigger = new int[literals + 2];
        foreach (var form in forms)
        {
            foreach (var literal in sets[form.Steps[form.Anchor].Set])
            {
                firstTrigger[literal + 2]++;
            }
        }

        for (var literal = 1; literal < firstTrigger.Length; literal++)
        {
            firstTrigger[literal] += firstTrigger[literal - 1];
        }

        triggers = new int[firstTrigger[^1]];
        for (var form = 0; form < forms.Length; form++)
        {
            foreach (var literal in sets[forms[form].Steps[forms[form].Anchor].Set])
            {
                triggers[firstTrigger[literal + 1]++] = form;
            }
        }
    }

    /// <summary>Finds every form in the message that <paramref name="sink"/> wants.</summary>
    public void Scan<TSink>(MessageWords words, ref TSink sink)
        where TSink : struct, IMatchSink, allows ref struct
    {
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var literal in words[word])
            {
                foreach (var index in triggers.AsSpan(firstTrigger[literal], firstTrigger[literal + 1] - firstTrigger[literal]))
                {
                    var form = forms[index];
                    if (sink.Wants(form.Rule, form.Weight) && TryMatch(form, words, word, out var end))
                    {
                        sink.Found(form.Rule, form.Weight, word, end);
                    }
                }
            }
        }
    }

    // Bit k of "here" says that the next step may begin at the word "origin + k".
    private bool TryMatch(PatternForm form, MessageWords words, int anchor, out int end)
    {
        var origin = anchor - form.Before;
        var here = (1UL << (form.Before + 1)) - 1;
        if (origin < 0)
        {
            here = here >> -origin << -origin;
        }

        for (var index = 0; index < form.Steps.Length && here != 0; index++)
        {
            if (index == form.Anchor)
            {
                here = (here & (1UL << form.Before)) << 1;
                continue;
            }

            here = Advance(form.Steps[index], words, origin, here);
        }

        end = here == 0 ? 0 : origin + BitOperations.Log2(here);
        return here != 0;
    }

    private ulong Advance(PatternStep step, MessageWords words, int origin, ulong here)
    {
        if (step.IsGap)
        {
            return Skip(words, origin, here);
        }

        var next = step.IsOptional ? here : 0;
        var set = sets[step.Set];
        for (var rest = here; rest != 0; rest &= rest - 1)
        {
            var bit = BitOperations.TrailingZeroCount(rest);
            var word = origin + bit;
            if (word < words.Count && Contains(set, words[word]))
            {
                next |= 1UL << (bit + 1);
            }
        }

        return next;
    }

    private static ulong Skip(MessageWords words, int origin, ulong here)
    {
        var reached = here;
        for (var skipped = 0; skipped < GapWords; skipped++)
        {
            var next = 0UL;
            for (var rest = here; rest != 0; rest &= rest - 1)
            {
                var bit = BitOperations.TrailingZeroCount(rest);
                if (IsInside(words.Text.Words, origin + bit))
                {
                    next |= 1UL << (bit + 1);
                }
            }

            here = next;
            reached |= next;
        }

        return reached;
    }

    // The word and the one after it belong to the sentence of the word before.
    private static bool IsInside(ReadOnlySpan<FoldedWord> words, int word) =>
        word + 1 < words.Length && words[word].Before != WordGap.Sentence && words[word + 1].Before != WordGap.Sentence;

    private static bool Contains(ReadOnlySpan<int> set, ReadOnlySpan<int> literals)
    {
        foreach (var literal in literals)
        {
            if (set.Length == 1 ? set[0] == literal : set.BinarySearch(literal) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
