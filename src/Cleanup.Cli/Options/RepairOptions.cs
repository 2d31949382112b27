using System.CommandLine;
using Cleanup.Json;

namespace Cleanup.Cli.Options;

/// <summary>The options of <c>cleanup repair</c>.</summary>
internal sealed class RepairOptions
{
    private const string Text = "text";
    private const string Json = "json";

    private readonly Argument<string[]> _inputs = new("FILE")
    {
        Description = "Files, - for standard input (the default).",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly Option<string?> _log = new("--log")
    {
        Description = "Write what was mended, and where, to standard error: a line a repair (text, the default), or a line a payload " +
            "(json).",
        HelpName = $"{Text}|{Json}",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Mend only what has one possible meaning, and refuse the rest.",
    };
    private readonly Option<bool> _first = new("--first") { Description = "Write only the first payload of each input." };
    private readonly Option<bool> _indent = new("--indent") { Description = "Write each payload over several lines." };

    private readonly Option<bool> _lines = new("--lines")
    {
        Description = "Read each line alone and write an answer a line, in order: its payload, an array of several, null where nothing " +
            "was.",
    };
    private readonly Option<bool> _ranges = new("--ranges")
    {
        Description = "Write with each payload where it stood: source, start, end, line, column, value.",
    };
    private readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "The file to write; - for standard output (the default).",
        HelpName = "FILE",
    };

    public RepairOptions(Command command)
    {
        _log.CompletionSources.Add(Text, Json);
        command.Add(_inputs);
        command.Add(_log);
        command.Add(_strict);
        command.Add(_first);
        command.Add(_indent);
        command.Add(_lines);
        command.Add(_ranges);
        command.Add(_output);
    }

    public bool Indent(ParseResult parsed) => parsed.GetValue(_indent);

    public bool Lines(ParseResult parsed) => parsed.GetValue(_lines);

    public bool Ranges(ParseResult parsed) => parsed.GetValue(_ranges);

    public string? Output(ParseResult parsed) => parsed.GetValue(_output);

    public bool Logs(ParseResult parsed) => parsed.GetResult(_log) is not null;

    public bool LogsJson(ParseResult parsed) => parsed.GetValue(_log) is Json;

    // In "--log FILE" the option has no value: what stands behind it is an input.
    public string[] Inputs(ParseResult parsed)
    {
        string[] inputs = parsed.GetValue(_inputs) ?? [];
        return parsed.GetValue(_log) is { } value and not (Text or Json) ? [value, .. inputs] : inputs;
    }

    public JsonRepairOptions Read(ParseResult parsed) => new() { Strict = parsed.GetValue(_strict), FirstOnly = parsed.GetValue(_first) };
}
