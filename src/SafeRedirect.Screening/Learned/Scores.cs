namespace SafeRedirect.Screening.Learned;

/// <summary>Where the numbers of each question that the classifier answers stand in a row of weights.</summary>
internal static class Scores
{
    /// <summary>Is it a disclosure?</summary>
    public const int Disclosure = 0;

    /// <summary>May life or safety be at risk now?</summary>
    public const int Urgent = 1;

    /// <summary>The first topic; the others follow in the order of <see cref="Topic"/>.</summary>
    public const int FirstTopic = 2;

    /// <summary>Numbers in a row: two vectors of eight.</summary>
    public const int Row = 16;

    /// <summary>How many topics there are.</summary>
    public static int Topics { get; } = Enum.GetValues<Topic>().Length;
}
