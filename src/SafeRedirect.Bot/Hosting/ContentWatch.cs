using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace SafeRedirect.Bot.Hosting;

/// <summary>Takes a changed content folder into use while the bot runs: <c>serve --watch</c>. A good one replaces the old in one step; with a bad one the old stays, and every fault is printed.</summary>
/// <remarks>A turn that has begun keeps the knowledge it began with, so no conversation is dropped.</remarks>
internal sealed class ContentWatch(ContentSource content, KnowledgeSource source, IOptions<ContentOptions> options, ILogger<ContentWatch> logger) : BackgroundService
{
    /// <summary>An editor writes a file in several steps, and a translation import many files: they are read once it is quiet.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>One waiting notice stands for all: everything is read anyway.</summary>
    private readonly Channel<bool> _changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch)
        {
            return;
        }

        using var watcher = Watch(ContentFolder.Find(options.Value.Path));
        try
        {
            while (true)
            {
                await _changed.Reader.ReadAsync(stoppingToken);
                do
                {
                    await Task.Delay(Quiet, stoppingToken);
                }
                while (_changed.Reader.TryRead(out _));

                Reload();
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => Notice();
        watcher.Created += (_, _) => Notice();
        watcher.Deleted += (_, _) => Notice();
        watcher.Renamed += (_, _) => Notice();
        // The system dropped notices: read everything, as after any change.
        watcher.Error += (_, _) => Notice();
        watcher.EnableRaisingEvents = true;
        HostingLog.Watching(logger, folder);
        return watcher;
    }

    private void Notice() => _changed.Writer.TryWrite(true);

    // The edge of a background job: whatever goes wrong, the content in use stays in use.
    private void Reload()
    {
        try
        {
            var watch = Stopwatch.StartNew();
            var loaded = content.Load(source.Current);
            foreach (var fault in loaded.Faults.Concat(loaded.Findings))
            {
                HostingLog.ContentFault(logger, fault.Path, fault.Line, fault.Message, fault.Mend);
            }

            if (loaded.Knowledge is not { } knowledge)
            {
                HostingLog.NotReloaded(logger, loaded.Faults.Count);
                return;
            }

            source.Current = knowledge;
            HostingLog.Reloaded(logger, knowledge.Pack.Articles.Count, watch.ElapsedMilliseconds);
        }
        catch (Exception exception)
        {
            HostingLog.ReloadFailed(logger, exception.GetType().Name);
        }
    }
}
