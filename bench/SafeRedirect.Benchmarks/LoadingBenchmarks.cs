namespace SafeRedirect.Benchmarks;

/// <summary>What a start spends on content.</summary>
public class LoadingBenchmarks
{
    private ContentRequirements _requirements = null!;
    private ContentPack _pack = null!;
    private Knowledge _knowledge = null!;

    /// <summary>Loads once, so that files are in the system's memory and faults show.</summary>
    [GlobalSetup]
    public void Load()
    {
        _requirements = Knowledge.Requirements(DateOnly.FromDateTime(RealContent.Now.UtcDateTime));
        _knowledge = RealContent.Load();
        _pack = _knowledge.Pack;
    }

    /// <summary>Reading and checking every file, and building the matcher.</summary>
    [Benchmark]
    public ContentLoadResult Read() => ContentLoader.Load(RealContent.Folder, _requirements);

    /// <summary>What `serve --watch` does after an article was saved: everything is read and checked, the screener is kept.</summary>
    [Benchmark]
    public Knowledge Reload() => Knowledge.Build(ContentLoader.Load(RealContent.Folder, _requirements).Pack!, out _, _knowledge);

    /// <summary>Building the screener from the lines read.</summary>
    [Benchmark]
    public Knowledge BuildScreener() => Knowledge.Build(_pack, out _);
}
