using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Loads the content that this host serves, as its environment and options allow.</summary>
internal sealed class ContentSource(IOptions<ContentOptions> options, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>Whether texts may be served that nobody has reviewed.</summary>
    private ReviewPolicy Policy => environment.IsDevelopment() || options.Value.AllowUnreviewed ? ReviewPolicy.ServeAll : ReviewPolicy.ServeReviewed;

    /// <summary>Reads and checks everything that is on the disk now, ready to serve: nobody's first message waits for the learning.</summary>
    /// <param name="previous">The knowledge in use so far, of which unchanged parts are kept.</param>
    public LoadedKnowledge Load(Knowledge? previous = null)
    {
        var loaded = LoadedKnowledge.From(options.Value.Path, time, Policy, previous);
        loaded.Knowledge?.Screener.MakeReady();
        return loaded;
    }
}
