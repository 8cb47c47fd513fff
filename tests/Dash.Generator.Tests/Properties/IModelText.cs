namespace Dash.Generator.Tests.Properties;

/// <summary>Reads and writes one model type as a caller of the runtime would.</summary>
internal interface IModelText
{
    string Write(object model);

    object Read(string json);
}
