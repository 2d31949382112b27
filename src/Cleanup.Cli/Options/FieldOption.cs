using System.CommandLine;

namespace Cleanup.Cli.Options;

/// <summary><c>--field</c>: which texts of a record are scanned.</summary>
internal sealed class FieldOption
{
    private readonly Option<string[]> _fields = new("--field")
    {
        Description = "A field of JSON records, or a column, to scan: a name, a JSON Pointer, or '*' for every string. Can be repeated. " +
            "Default: body, title and summary by their usual names.",
        HelpName = "NAME|/pointer",
    };

    public FieldOption(Command command) => command.Add(_fields);

    public string[] Read(ParseResult parsed) => parsed.GetValue(_fields) ?? [];
}
