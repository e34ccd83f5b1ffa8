using System.Diagnostics;

namespace SafeRedirect.Load.Channels;

/// <summary>Makes the channel of a kind.</summary>
internal static class ChannelFactory
{
    /// <param name="platform">Where the fake platform listens.</param>
    public static IChannel Create(ChannelKind kind, ReplyLedger ledger, Uri platform) => kind switch
    {
        ChannelKind.Messenger => new MessengerChannel(ledger, platform, TimeProvider.System),
        ChannelKind.BotFramework => new ConnectorChannel(ledger, platform, TimeProvider.System),
        _ => throw new UnreachableException($"No channel of kind {kind}."),
    };
}
