using System.CommandLine;
using System.CommandLine.Parsing;
using Cleanup.Corpus.Problems;

namespace Cleanup.Cli.Options;

/// <summary>Makes the option that names a file of weights.</summary>
internal static class JudgeOption
{
    public static Option<JudgeFile?> Create() => new("--judge")
    {
        Description = "Judge by the weights of this file, as `eng/fit-judge` writes it. Default: those that are built in.",
        HelpName = "FILE",
        CustomParser = Parse,
    };

    // Read here, so that a bad file stops the command before it reads or writes anything.
    private static JudgeFile? Parse(ArgumentResult result)
    {
        string path = result.Tokens[^1].Value;
        try
        {
            return JudgeFile.Read(path);
        }
        catch (JudgeFormatException exception)
        {
            result.AddError($"--judge {path}: {exception.Message}");
        }
        catch (Exception exception) when (Failure.IsExpected(exception))
        {
            result.AddError($"--judge {path}: {Failure.Describe(exception)}");
        }
        catch (ArgumentException)
        {
            // Of a shell's variable that is not set.
            result.AddError("--judge takes a file of weights");
        }
        return null;
    }
}
