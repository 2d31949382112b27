using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Cleanup.Bench;

BenchmarkSwitcher.FromAssembly(typeof(CleaningBenchmarks).Assembly).Run(args, DefaultConfig.Instance.AddColumn(new ThroughputColumn()).HideColumns("Error", "StdDev", "RatioSD", "Median", "Gen0", "Gen1", "Gen2"));
