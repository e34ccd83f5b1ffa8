using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace SafeRedirect.Bot.Channels.Messenger.Receiving;

/// <summary>Answers Meta's question whether this address is ours.</summary>
internal sealed class MessengerHandshake(IOptions<MessengerOptions> options, ILogger<MessengerHandshake> logger)
{
    /// <summary>The challenge as plain text, or 403 for anything but a subscription with the right token and a harmless challenge.</summary>
    public IResult Answer(HttpRequest request)
    {
        var challenge = Only(request.Query["hub.challenge"]);
        if (Only(request.Query["hub.mode"]) != "subscribe" || !IsOurs(Only(request.Query["hub.verify_token"])) || !IsHarmless(challenge))
        {
            MessengerLog.HandshakeRefused(logger);
            return Results.StatusCode(StatusCodes.Status403Forbidden);
        }

        MessengerLog.HandshakeDone(logger);
        request.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Text(challenge, "text/plain");
    }

    // Hashed first, so that not even the length of the token shows in the time.
    private bool IsOurs(string? token) =>
        !string.IsNullOrEmpty(options.Value.VerifyToken) && token is not null
        && CryptographicOperations.FixedTimeEquals(Hash(token), Hash(options.Value.VerifyToken));

    private static byte[] Hash(string value) => SHA256.HashData(Encoding.UTF8.GetBytes(value));

    // What is echoed must not become a page or a script in anybody's browser.
    private static bool IsHarmless(string? challenge) =>
        challenge is { Length: >= 1 and <= ChannelLimits.ChallengeCharacters }
        && challenge.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');

    private static string? Only(StringValues values) => values.Count == 1 ? values[0] : null;
}
