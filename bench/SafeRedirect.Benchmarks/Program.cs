using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

if (args is ["scale", var articles, var languages])
{
    return SafeRedirect.Benchmarks.ScaleCheck.Run(int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture), int.Parse(languages, System.Globalization.CultureInfo.InvariantCulture));
}

// In process: the generated project of the default toolchain would not find the central package versions.
// Many short iterations, and their minimum beside the median: on a machine that others use, the minimum is what the code costs.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(5)
    .WithIterationCount(25)
    .WithIterationTime(TimeInterval.FromMilliseconds(100));
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
    .AddDiagnoser(MemoryDiagnoser.Default);
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
