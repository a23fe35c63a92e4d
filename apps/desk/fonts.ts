/** The faces of the desk: a browser fetches of each only the letters that it shows. */
import '@fontsource-variable/noto-sans-kr/index.css';
import '@fontsource-variable/noto-serif-kr/index.css';
