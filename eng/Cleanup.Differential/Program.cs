using System.CommandLine;
using Cleanup.Differential.Builds;
using Cleanup.Differential.Commands;

const int Failed = 2;
var root = new RootCommand("Compares two builds of the command over folders of texts.")
{
    CompareCommand.Create(),
    CorporaCommand.Create(),
};
ParseResult parsed = root.Parse(args);
try
{
    int exitCode = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? Failed : exitCode;
}
catch (Exception exception) when (exception is ToolException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"differential: error: {exception.Message}");
    return Failed;
}
