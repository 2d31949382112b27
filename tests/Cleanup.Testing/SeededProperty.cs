using CsCheck;

namespace Cleanup.Testing;

/// <summary>Runs properties on the same samples every time, so that a run that was green stays green.</summary>
public static class SeededProperty
{
    private const ulong Seed = 20150723;

    /// <summary>Checks the property on <paramref name="samples"/> values; a failure is shrunk and reported with its seed.</summary>
    public static void Holds<T>(this Gen<T> values, Action<T> property, int samples)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(property);
        for (uint stream = 0; stream < samples; stream++)
        {
            var random = new PCG(stream, Seed);
            string seed = random.ToString();
            T value = values.Generate(random, null, out _);
            try
            {
                property(value);
            }
            catch
            {
                values.Sample(property, seed: seed);
                throw;
            }
        }
    }
}
