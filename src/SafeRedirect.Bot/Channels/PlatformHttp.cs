using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SafeRedirect.Bot.Channels;

/// <summary>The client with which a channel calls its platform.</summary>
/// <remarks>It follows no redirect (a token or a reply must not go elsewhere), keeps no cookie, sends no trace ids, and notices a change of the platform's addresses within five minutes.</remarks>
internal sealed class PlatformHttp : IDisposable
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = ConnectionLifetime,
        ConnectTimeout = ConnectTimeout,
        ActivityHeadersPropagator = null,
    })
    {
        // The time-out below covers the answer's body too.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>Posts JSON. The body of a success is not waited for: the status alone says that the message was taken.</summary>
    /// <returns>Never an exception for what happens on the way.</returns>
    public async Task<PlatformAnswer> PostAsync<T>(Uri address, T value, JsonTypeInfo<T> type, string? token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address);
        request.Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type));
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (token is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(ChannelLimits.SendSeconds));
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            var body = response.IsSuccessStatusCode ? [] : await ReadAsync(response.Content, timeout.Token);
            return new PlatformAnswer((int)response.StatusCode, body, null);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return new PlatformAnswer(0, [], exception.GetType().Name);
        }
    }

    public void Dispose() => _http.Dispose();

    // An error whose body does not arrive, or is no error of the platform's form, is judged by its status.
    private static async Task<byte[]> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            await content.LoadIntoBufferAsync(ChannelLimits.AnswerBytes, cancellationToken);
            return await content.ReadAsByteArrayAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException or IOException)
        {
            return [];
        }
    }
}
