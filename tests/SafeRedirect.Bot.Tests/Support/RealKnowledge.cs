using SafeRedirect.Bot.Hosting;

namespace SafeRedirect.Bot.Tests.Support;

/// <summary>The knowledge of the real content folder, loaded once for all tests.</summary>
internal static class RealKnowledge
{
    private static readonly Lazy<Knowledge> Loaded = new(() =>
        LoadedKnowledge.From(RepositoryFolder.Content, TimeProvider.System) is { Knowledge: { } knowledge }
            ? Ready(knowledge)
            : throw new InvalidOperationException("The content has faults: run `saferedirect content check`."));

    public static Knowledge Value => Loaded.Value;

    // A turn has a time limit: it must not be the one that learns.
    private static Knowledge Ready(Knowledge knowledge)
    {
        knowledge.Screener.MakeReady();
        return knowledge;
    }
}
