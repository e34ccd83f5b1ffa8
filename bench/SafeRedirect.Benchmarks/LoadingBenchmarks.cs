namespace SafeRedirect.Benchmarks;

/// <summary>What a start spends on content.</summary>
public class LoadingBenchmarks
{
    private ContentRequirements _requirements = null!;
    private ContentPack _pack = null!;

    /// <summary>Loads once, so that files are in the system's memory and faults show.</summary>
    [GlobalSetup]
    public void Load()
    {
        _requirements = Knowledge.Requirements(DateOnly.FromDateTime(RealContent.Now.UtcDateTime));
        _pack = RealContent.Load().Pack;
    }

    /// <summary>Reading and checking every file, and building the matcher.</summary>
    [Benchmark]
    public ContentLoadResult Read() => ContentLoader.Load(RealContent.Folder, _requirements);

    /// <summary>Building the screener from the lines read.</summary>
    [Benchmark]
    public Knowledge BuildScreener() => Knowledge.Build(_pack, out _);
}
