using System.CommandLine;
using Cleanup.Corpus.Formats;

namespace Cleanup.Cli.Options;

/// <summary><c>--into</c>: the one name under which goes what a record gains.</summary>
internal sealed class IntoOption
{
    private readonly Option<string?> _into = new("--into")
    {
        Description = "Put what a JSON record or a row gains under this one name, instead of side by side.",
        HelpName = "NAME",
    };

    public IntoOption(Command command)
    {
        _into.Validators.Add(result =>
        {
            string? given = result.GetValueOrDefault<string?>();
            if (given is null) return;
            if (given.Length == 0) result.AddError("--into takes a name");
            else if (RecordOutput.IsGained(given)) result.AddError($"--into takes another name: records gain a field '{given}'");
        });
        command.Add(_into);
    }

    public string? Read(ParseResult parsed) => parsed.GetValue(_into);
}
