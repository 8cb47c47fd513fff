using System.Buffers.Binary;
using System.Text;

namespace Dash.Runtime.Json;

/// <summary>
/// A fixed set of names, found by their UTF-8 bytes without allocating. The table never grows: input from outside can only ask,
/// so colliding names cannot slow it down.
/// </summary>
internal sealed class Utf8NameTable
{
    private const int LongestOnStack = 256;

    private readonly byte[][] _names;
    private readonly ulong[] _hashes;
    private readonly int[] _slots;

    internal Utf8NameTable(IReadOnlyList<string> names)
    {
        _names = new byte[names.Count][];
        _hashes = new ulong[names.Count];
        _slots = new int[int.Max(4, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)names.Count * 2))];
        for (var index = 0; index < names.Count; index++)
        {
            _names[index] = Encoding.UTF8.GetBytes(names[index]);
            _hashes[index] = Hash(_names[index]);
            Insert(index, names[index]);
        }
    }

    internal int Count => _names.Length;

    internal bool IsAt(int index, ReadOnlySpan<byte> name) => (uint)index < (uint)_names.Length && name.SequenceEqual(_names[index]);

    /// <summary>The place of the name, -1 when it is none of the set.</summary>
    internal int IndexOf(ReadOnlySpan<byte> name)
    {
        var hash = Hash(name);
        for (var slot = (int)hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            var index = _slots[slot] - 1;
            if (_hashes[index] == hash && name.SequenceEqual(_names[index]))
            {
                return index;
            }
        }

        return -1;
    }

    internal int IndexOf(string name)
    {
        if (name.Length > LongestOnStack)
        {
            return IndexOf(Encoding.UTF8.GetBytes(name));
        }

        Span<byte> bytes = stackalloc byte[LongestOnStack * 3];
        return IndexOf(bytes[..Encoding.UTF8.GetBytes(name, bytes)]);
    }

    private void Insert(int index, string name)
    {
        if (IndexOf(_names[index]) >= 0)
        {
            throw new ArgumentException($"The name '{name}' is declared twice.", nameof(name));
        }

        var slot = (int)_hashes[index] & (_slots.Length - 1);
        while (_slots[slot] != 0)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        _slots[slot] = index + 1;
    }

    // Length, first and last eight bytes tell practically all names of one schema apart.
    private static ulong Hash(ReadOnlySpan<byte> name)
    {
        ulong first = 0, last = 0;
        if (name.Length >= sizeof(ulong))
        {
            first = BinaryPrimitives.ReadUInt64LittleEndian(name);
            last = BinaryPrimitives.ReadUInt64LittleEndian(name[^sizeof(ulong)..]);
        }
        else
        {
            foreach (var unit in name)
            {
                first = (first << 8) | unit;
            }
        }

        var mixed = ((first ^ ((ulong)name.Length << 56)) * 0x9E3779B97F4A7C15UL) ^ (last * 0xC2B2AE3D27D4EB4FUL);
        return mixed ^ (mixed >> 32);
    }
}
