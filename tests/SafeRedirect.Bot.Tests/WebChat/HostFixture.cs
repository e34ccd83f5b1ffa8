namespace SafeRedirect.Bot.Tests.WebChat;

/// <summary>One host for the tests of a class.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    internal ChatHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Host = await ChatHost.StartAsync();

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
