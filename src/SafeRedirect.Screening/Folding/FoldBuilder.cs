using System.Buffers;

namespace SafeRedirect.Screening.Folding;

/// <summary>Collects folded characters into words.</summary>
internal ref struct FoldBuilder
{
    private char[] characters;
    private FoldedWord[] words;
    private int length;
    private int wordCount;
    private int wordStart;
    private int sourceStart;
    private int sourceEnd;
    private int lineEnds;
    private WordGap gap;
    private bool inWord;

    public FoldBuilder(int expected)
    {
        characters = ArrayPool<char>.Shared.Rent(expected + 16);
        words = ArrayPool<FoldedWord>.Shared.Rent((expected / 4) + 8);
    }

    /// <summary>A letter is repeated three times or more somewhere.</summary>
    public bool NeedsSqueeze { get; private set; }

    public Scripts Scripts { get; private set; }

    private readonly char Last => inWord && length > wordStart ? characters[length - 1] : '\0';

    public void Append(char character, int source, int next)
    {
        if (!inWord)
        {
            StartWord(source);
        }

        if (length == characters.Length)
        {
            Grow();
        }

        var run = length - wordStart;
        NeedsSqueeze |= run >= 2 && characters[length - 1] == character && characters[length - 2] == character && !char.IsAsciiDigit(character);
        characters[length++] = character;
        sourceEnd = next;
    }

    public void Append(string folded, int source, int next)
    {
        foreach (var character in folded)
        {
            if (character == ' ')
            {
                EndWord();
                continue;
            }

            if (!inWord && IsMark(character))
            {
                continue;
            }

            Scripts |= ScriptOf.Letter(character);
            Append(character, source, next);
        }
    }

    /// <summary>Puts the mark of a letter that keeps it back where it was written apart: й and ї.</summary>
    public readonly void Compose(int mark)
    {
        var composed = (Last, mark) switch
        {
            ('\u0438', 0x0306) => '\u0439',
            ('\u0456', 0x0308) => '\u0457',
            _ => '\0',
        };
        if (composed != '\0')
        {
            characters[length - 1] = composed;
        }
    }

    public void AppendSign(ReadOnlySpan<char> sign, int source, int next)
    {
        EndWord();
        foreach (var character in sign)
        {
            Append(character, source, next);
        }

        EndWord();
    }

    public void Separate(WordGap by)
    {
        EndWord();
        if (by > gap)
        {
            gap = by;
        }
    }

    public void LineEnd()
    {
        lineEnds++;
        Separate(lineEnds > 1 ? WordGap.Sentence : WordGap.Pause);
    }

    public FoldedText Build()
    {
        EndWord();
        if (Scripts.IsMixed())
        {
            Confusables.Map(characters, words.AsSpan(0, wordCount));
            NeedsSqueeze = true;
        }

        if (NeedsSqueeze)
        {
            length = Squeezer.Squeeze(characters, words.AsSpan(0, wordCount));
        }

        return new FoldedText(characters, length, words, wordCount);
    }

    public void MarkScript(Scripts script) => Scripts |= script;

    private static bool IsMark(char character) => character is >= '\u0900' and < '\u1AB0' && char.GetUnicodeCategory(character)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private void StartWord(int source)
    {
        if (wordCount > 0)
        {
            if (length == characters.Length)
            {
                Grow();
            }

            characters[length++] = ' ';
        }

        inWord = true;
        wordStart = length;
        sourceStart = source;
    }

    private void EndWord()
    {
        if (!inWord)
        {
            return;
        }

        if (wordCount == words.Length)
        {
            var larger = ArrayPool<FoldedWord>.Shared.Rent(words.Length * 2);
            words.CopyTo(larger, 0);
            ArrayPool<FoldedWord>.Shared.Return(words);
            words = larger;
        }

        words[wordCount++] = new FoldedWord(wordStart, length - wordStart, sourceStart, sourceEnd, gap, Stretched: false);
        inWord = false;
        gap = WordGap.Space;
        lineEnds = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<char>.Shared.Rent(characters.Length * 2);
        characters.CopyTo(larger, 0);
        ArrayPool<char>.Shared.Return(characters, clearArray: true);
        characters = larger;
    }
}
