using System.CommandLine;

namespace Cleanup.Cli.Options;

/// <summary>How many threads work.</summary>
internal sealed class ThreadOption
{
    // More threads than any machine has cores.
    private const int Most = 1024;

    private readonly Option<int> _threads =
        NumberOption.Create("--threads", "N", "How many threads work; what is written is the same for any.", Environment.ProcessorCount,
            Most);

    public ThreadOption(Command command) => command.Add(_threads);

    public int Read(ParseResult parsed) => parsed.GetValue(_threads);
}
