using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SafeRedirect.Load.Channels;

/// <summary>Signs the channel's token with a key made for this run, and publishes the key.</summary>
internal sealed class ConnectorTokens : IDisposable
{
    private const string KeyId = "load-key";
    private readonly RSA _key = RSA.Create(2048);

    public void Dispose() => _key.Dispose();

    /// <summary>A token valid for a day: longer than any run.</summary>
    public string Sign(string appId, Uri service, DateTimeOffset now)
    {
        var from = now.AddMinutes(-1).ToUnixTimeSeconds();
        var header = Encode($$"""{"alg":"RS256","kid":"{{KeyId}}","typ":"JWT"}""");
        var payload = Encode($$"""{"serviceurl":"{{service}}","iss":"https://api.botframework.com","aud":"{{appId}}","nbf":{{from}},"iat":{{from}},"exp":{{from + 86_400}}}""");
        var signature = _key.SignData(Encoding.ASCII.GetBytes($"{header}.{payload}"), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return $"{header}.{payload}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>The key set that the metadata points to.</summary>
    public string KeySet()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return $$"""{"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"{{KeyId}}","n":"{{Base64Url.EncodeToString(key.Modulus)}}","e":"{{Base64Url.EncodeToString(key.Exponent)}}","endorsements":["{{ConnectorChannel.ChannelId}}"]}]}""";
    }

    private static string Encode(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));
}
