using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Cleanup.Cli.Options;

/// <summary>How much of a record may be cut.</summary>
internal sealed class CutRatioOption
{
    private const string Name = "--max-cut-ratio";

    private readonly Option<double> _ratio = new(Name)
    {
        Description = "Leave a record uncut, and mark it, of which more than this share of the characters would go, blanks not counted.",
        HelpName = "0…1",
        DefaultValueFactory = _ => 1,
        CustomParser = Parse,
    };

    public CutRatioOption(Command command) => command.Add(_ratio);

    public double Read(ParseResult parsed) => parsed.GetValue(_ratio);

    private static double Parse(ArgumentResult result)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint;
        if (double.TryParse(result.Tokens[^1].Value, Style, CultureInfo.InvariantCulture, out double ratio) && ratio <= 1) return ratio;
        result.AddError($"{Name} takes a number from 0 to 1, such as 0.5.");
        return 1;
    }
}
