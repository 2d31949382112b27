using System.CommandLine;

namespace Cleanup.Fuzz.Commands;

/// <summary>The options of the command.</summary>
internal sealed class FuzzOptions
{
    public Option<long?> Texts { get; } = new("--texts") { Description = "How many texts. Default: 20,000, or no end with --seconds." };

    public Option<double?> Seconds { get; } = new("--seconds") { Description = "How long." };

    public Option<string> Seed { get; } = new("--seed")
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

    public Option<string?> Replay { get; } = new("--replay") { Description = "A file of JSON Lines: its texts instead of made ones." };

    public Option<string?> Found { get; } = new("--found") { Description = "A folder that gets the texts that were found, made small, as JSON Lines." };

    public Option<bool> Report { get; } = new("--report") { Description = "Print the texts that cost the most time and memory a character." };

    public Option<bool> Print { get; } = new("--print") { Description = "Print the texts and do nothing else." };

    public Option<long[]> Share { get; } = new(Fuzz.Workers.WorkerStart.Share) { Hidden = true, Arity = new ArgumentArity(4, 4), AllowMultipleArgumentsPerToken = true };

    public Option<string?> Beat { get; } = new(Fuzz.Workers.WorkerStart.BeatFile) { Hidden = true };
}
