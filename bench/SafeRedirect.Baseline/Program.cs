using SafeRedirect.Baseline;

// The least that a server can do for one turn: verify, parse, post one reply, answer 200. The load generator starts it.
if (BaselineOptions.Parse(args) is not { } options)
{
    await Console.Error.WriteLineAsync(BaselineOptions.Usage);
    return 2;
}

var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
builder.WebHost.UseKestrelCore().UseUrls(options.Url);
await using var app = builder.Build();
using var replies = new ReplyPoster(options);
var messenger = new MessengerEndpoint(options, replies);
var connector = new ConnectorEndpoint(replies);
app.Run(context => context.Request.Path.Value switch
{
    "/webhooks/messenger" => messenger.AnswerAsync(context),
    "/api/messages" => connector.AnswerAsync(context),
    _ => Refusal.NotFoundAsync(context),
});
await app.RunAsync();
return 0;
