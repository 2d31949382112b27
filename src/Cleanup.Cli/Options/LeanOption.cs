using System.CommandLine;

namespace Cleanup.Cli.Options;

/// <summary><c>--lean</c>: less is written of what was found.</summary>
internal sealed class LeanOption
{
    private readonly Option<bool> _lean = new("--lean")
    {
        Description = "Leave out recovered values and the text that was cut. The source cannot be restored then.",
    };

    public LeanOption(Command command) => command.Add(_lean);

    public bool Read(ParseResult parsed) => parsed.GetValue(_lean);
}
