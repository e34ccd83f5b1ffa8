namespace SafeRedirect.Bot.Tests.WebChat;

[CollectionDefinition("browser")]
public sealed class BrowserTesting : ICollectionFixture<BrowserFixture>;
