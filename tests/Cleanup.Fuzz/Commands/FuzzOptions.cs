using System.CommandLine;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Commands;

/// <summary>The options of the command.</summary>
internal sealed class FuzzOptions
{
    public const string SeedName = "--seed";
    public const string ReplayName = "--replay";

    public Option<long?> Texts { get; } = new("--texts") { Description = "How many texts. Default: 20,000, or no end with --seconds." };

    public Option<double?> Seconds { get; } = new("--seconds") { Description = "How long." };

    public Option<string> Seed { get; } = new(SeedName)
    {
        Description = "A number, or random. Text N of a seed is always the same.",
        DefaultValueFactory = static _ => "1",
    };

    public Option<long> First { get; } = new("--first") { Description = "The number of the first text." };

    public Option<int> Workers { get; } = new("--workers")
    {
        Description = "How many processes.",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
    };

    public Option<double> Patience { get; } = new("--patience")
    {
        Description = "How many seconds of processor time a text may take.",
        DefaultValueFactory = static _ => 20,
    };

    public Option<string?> Replay { get; } = new(ReplayName) { Description = "A file of JSON Lines: its texts instead of made ones." };

    public Option<string?> Found { get; } = new("--found")
    {
        Description = "A folder that gets the texts that were found, made small, as JSON Lines.",
    };

    public Option<bool> Report { get; } = new("--report") { Description = "Print the texts that cost the most a character." };

    public Option<bool> Print { get; } = new("--print") { Description = "Print the texts and do nothing else." };

    /// <summary>What a worker takes.</summary>
    public Option<long[]> Share { get; } = new(WorkerStart.Share)
    {
        Hidden = true,
        Arity = new ArgumentArity(WorkerStart.ShareNumbers, WorkerStart.ShareNumbers),
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Where a worker says what it is at; what makes the process one.</summary>
    public Option<string?> Beat { get; } = new(WorkerStart.BeatFile) { Hidden = true };

    public IEnumerable<Option> All => [Texts, Seconds, Seed, First, Workers, Patience, Replay, Found, Report, Print, Share, Beat];
}
