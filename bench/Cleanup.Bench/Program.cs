using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Cleanup.Bench;

if (args is ["corpora", var folder, var megabytes])
    Corpora.Write(folder, long.Parse(megabytes) * 1_000_000);
else
    BenchmarkSwitcher.FromAssembly(typeof(CleaningBenchmarks).Assembly)
        .Run(args, DefaultConfig.Instance.AddColumn(new ThroughputColumn())
        .HideColumns("Error", "StdDev", "RatioSD", "Median", "Gen0", "Gen1", "Gen2"));
