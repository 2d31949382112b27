using System.CommandLine;
using Cleanup.Corpus;
using Cleanup.Corpus.Formats.Json;

namespace Cleanup.Cli.Options;

/// <summary>What offsets count.</summary>
internal sealed class OffsetOption
{
    private readonly Option<OffsetUnit?> _unit = ChoiceOption.Create(
        "--offsets",
        "What offsets count in what is written: code points as in Python, bytes of UTF-8, or UTF-16 units. Default: codepoints.",
        [.. OffsetUnitJson.Words]);

    public OffsetOption(Command command) => command.Add(_unit);

    public OffsetUnit Read(ParseResult parsed) => parsed.GetValue(_unit) ?? OffsetUnit.CodePoints;
}
