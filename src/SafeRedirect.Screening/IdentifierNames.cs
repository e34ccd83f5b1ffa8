using System.Collections.Frozen;

namespace SafeRedirect.Screening;

/// <summary>The ids of identifier kinds in output: <c>url-profile</c>.</summary>
public static class IdentifierNames
{
    private static readonly FrozenDictionary<IdentifierKind, string> Ids = KebabCase.Names<IdentifierKind>();

    /// <summary>The id of a kind.</summary>
    public static string Id(this IdentifierKind kind) => Ids[kind];
}
