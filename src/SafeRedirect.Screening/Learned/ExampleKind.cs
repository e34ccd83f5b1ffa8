namespace SafeRedirect.Screening.Learned;

/// <summary>What kind of list an example stands in.</summary>
internal enum ExampleKind
{
    /// <summary>A disclosure.</summary>
    Disclosure,

    /// <summary>A plain ordinary message.</summary>
    Ordinary,

    /// <summary>The words of a disclosure in a harmless sense.</summary>
    NearMiss,

    /// <summary>What the content itself expects people to write.</summary>
    Expected,
}
