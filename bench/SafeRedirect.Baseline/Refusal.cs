namespace SafeRedirect.Baseline;

/// <summary>Answers without a body.</summary>
internal static class Refusal
{
    public static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
