using System.Globalization;

namespace Dash.Runtime.Bodies;

/// <summary>Holds the files of a form aside while the form is turned into JSON, in which each leaves a key behind.</summary>
internal sealed class FileSlots : IDisposable
{
    [ThreadStatic]
    private static FileSlots? current;

    private readonly FileSlots? _outer = current;
    private readonly Dictionary<string, ApiFile> _files = new(StringComparer.Ordinal);

    // Random, so that no text of a caller can be taken for a key.
    private readonly string _prefix = Guid.NewGuid().ToString("N");

    private FileSlots()
    {
    }

    /// <summary>The slots of the form that this thread is writing; null when it is writing none.</summary>
    internal static FileSlots? Current => current;

    internal int Count => _files.Count;

    internal static FileSlots Open() => current = new FileSlots();

    public void Dispose() => current = _outer;

    internal string Add(ApiFile file)
    {
        var key = _prefix + _files.Count.ToString(CultureInfo.InvariantCulture);
        _files.Add(key, file);
        return key;
    }

    internal ApiFile? Find(string key) => _files.GetValueOrDefault(key);
}
