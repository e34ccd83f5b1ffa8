using System.Buffers;

namespace SafeRedirect.Baseline;

/// <summary>Reads a request's body into a pooled buffer.</summary>
internal static class RequestBody
{
    private const int Largest = 256 * 1024;

    /// <summary>Reads the body and hands its exact bytes to <paramref name="read"/>.</summary>
    /// <returns>What <paramref name="read"/> returned; <see langword="null"/> for a body that is too long.</returns>
    public static async Task<T?> ReadAsync<T>(HttpContext context, Func<HttpContext, ReadOnlyMemory<byte>, T?> read)
        where T : class
    {
        var length = (int)Math.Min(context.Request.ContentLength ?? 0, Largest + 1);
        if (length is 0 or > Largest)
        {
            return null;
        }

        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            await context.Request.Body.ReadExactlyAsync(rented.AsMemory(0, length), context.RequestAborted);
            return read(context, rented.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }
}
