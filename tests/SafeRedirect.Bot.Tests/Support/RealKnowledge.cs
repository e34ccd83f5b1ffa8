using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Tests.Support;

/// <summary>The knowledge of the real content folder, loaded once for all tests.</summary>
internal static class RealKnowledge
{
    private static readonly Lazy<Knowledge> Loaded = new(() =>
        LoadedKnowledge.From(RepositoryFolder.Content, TimeProvider.System) is { Knowledge: { } knowledge }
            ? knowledge
            : throw new InvalidOperationException("The content has faults: run `saferedirect content check`."));

    public static Knowledge Value => Loaded.Value;
}
