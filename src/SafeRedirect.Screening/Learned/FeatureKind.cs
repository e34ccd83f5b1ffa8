namespace SafeRedirect.Screening.Learned;

/// <summary>What a feature of a message is.</summary>
internal enum FeatureKind
{
    /// <summary>A word.</summary>
    Word = 1,

    /// <summary>Two words that follow each other.</summary>
    Pair,

    /// <summary>Two words with one or two others between.</summary>
    Gap,

    /// <summary>The first word.</summary>
    First,

    /// <summary>The first two words.</summary>
    FirstTwo,

    /// <summary>Three or four letters that follow each other in a word.</summary>
    Letters,

    /// <summary>A word as the key of a table, in one language.</summary>
    Known,

    /// <summary>The beginning of words as the key of a table, in one language.</summary>
    Stem,

    /// <summary>What a word stands for.</summary>
    Concept,

    /// <summary>What two words that follow each other stand for.</summary>
    ConceptPair,

    /// <summary>What two words near each other stand for, in this order.</summary>
    ConceptGap,
}
