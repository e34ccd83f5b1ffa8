namespace SafeRedirect.Bot.Hosting;

/// <summary>The edge of every request: whatever goes wrong, an outsider reads a status code and nothing else, and the log gets the type of the fault.</summary>
internal sealed class NeutralErrors(RequestDelegate next, ILogger<NeutralErrors> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException exception) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = exception.StatusCode;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The other side has gone: there is nobody to answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            HostingLog.RequestFailed(logger, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "unknown", exception.GetType().Name);
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}
