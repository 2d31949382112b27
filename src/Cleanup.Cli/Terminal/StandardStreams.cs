namespace Cleanup.Cli.Terminal;

/// <summary>Standard input, output and error of one run: those of the process, or others in their place.</summary>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="Output">Takes the data.</param>
/// <param name="Error">Takes everything else.</param>
internal sealed record StandardStreams(Func<Stream> OpenInput, StandardOutput Output, StandardError Error)
{
    /// <summary>The streams of this process.</summary>
    public static StandardStreams OfProcess() => new(Console.OpenStandardInput, StandardOutput.OfProcess(), StandardError.OfProcess());
}
