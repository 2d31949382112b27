using Cleanup.Fuzz.Found;
using Cleanup.Fuzz.Workers;

namespace Cleanup.Fuzz.Minimising;

/// <summary>Makes a text small that ends its process: each that is tried gets a process of its own.</summary>
internal static class DeathMinimiser
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan _patienceWithOne = TimeSpan.FromSeconds(3);

    /// <summary>The text made small, as far as that gets.</summary>
    public static FoundText Minimise(FoundText death)
    {
        string file = Path.GetTempFileName();
        try
        {
            return death with { Text = new Minimiser(EndsAlike, _patience).Minimise(death.Text) };
        }
        finally
        {
            File.Delete(file);
        }

        bool EndsAlike(string text)
        {
            File.WriteAllText(file, AnyJson.Quote(text));
            string? sort = null;
            var process = new WorkerProcess(["--replay", file], _patienceWithOne);
            process.RunAsync(WorkShare.One, _ => death, message => sort = message.Found?.Sort ?? sort).GetAwaiter().GetResult();
            return string.Equals(sort, death.Sort, StringComparison.Ordinal);
        }
    }
}
